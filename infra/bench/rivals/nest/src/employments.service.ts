import { Injectable, NotFoundException, UnprocessableEntityException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { Card } from './card.entity.js';
import { Employment } from './employment.entity.js';
import { RegisterEmploymentDto } from './register-employment.dto.js';

@Injectable()
export class EmploymentsService {
  constructor(
    @InjectRepository(Card) private readonly cards: Repository<Card>,
    @InjectRepository(Employment) private readonly employments: Repository<Employment>,
    private readonly dataSource: DataSource,
  ) {}

  /** The usual way: read, decide, save. */
  async register(dto: RegisterEmploymentDto): Promise<Employment> {
    const card = await this.cards.findOneBy({ cardNumber: dto.cardNumber });
    if (!card) throw new NotFoundException();
    await this.refuseIfSpent(this.employments, card, dto);
    return this.employments.save(this.employments.create({ ...dto, card }));
  }

  /** The same for a team that knows of the race: the card is locked until the employment is committed. */
  async registerLocked(dto: RegisterEmploymentDto): Promise<Employment> {
    return this.dataSource.transaction(async (manager) => {
      const card = await manager.findOne(Card, {
        where: { cardNumber: dto.cardNumber },
        lock: { mode: 'pessimistic_write' },
      });
      if (!card) throw new NotFoundException();
      const employments = manager.getRepository(Employment);
      await this.refuseIfSpent(employments, card, dto);
      return employments.save(employments.create({ ...dto, card }));
    });
  }

  private async refuseIfSpent(
    employments: Repository<Employment>,
    card: Card,
    { endDate, amountOere }: RegisterEmploymentDto,
  ): Promise<void> {
    const year = endDate.slice(0, 4);
    const summed = await employments
      .createQueryBuilder('employment')
      .select('sum(employment.amountOere)', 'used')
      .where('employment.card = :card', { card: card.cardNumber })
      .andWhere("employment.status = 'registered'")
      .andWhere('employment.endDate between :first and :last', { first: `${year}-01-01`, last: `${year}-12-31` })
      .getRawOne<{ used: string | null }>();
    if (Number(summed?.used ?? 0) + amountOere > card.allowanceOere) {
      throw new UnprocessableEntityException('That is more than what is left of the yearly amount.');
    }
  }
}
