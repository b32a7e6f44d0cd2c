import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { Employment } from './employment.entity.js';
import { EmploymentsService } from './employments.service.js';
import { RegisterEmploymentDto } from './register-employment.dto.js';
import { TokenGuard } from './token.guard.js';

@Controller()
@UseGuards(TokenGuard)
export class EmploymentsController {
  constructor(private readonly service: EmploymentsService) {}

  @Post('employments')
  register(@Body() dto: RegisterEmploymentDto): Promise<Employment> {
    return this.service.register(dto);
  }

  @Post('locked/employments')
  registerLocked(@Body() dto: RegisterEmploymentDto): Promise<Employment> {
    return this.service.registerLocked(dto);
  }
}
