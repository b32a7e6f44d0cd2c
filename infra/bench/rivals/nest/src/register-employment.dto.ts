import { IsDateString, IsEmail, IsInt, IsPositive, IsString, Length, Matches } from 'class-validator';

export class RegisterEmploymentDto {
  @Matches(/^\d{5,}$/)
  cardNumber: string;

  @IsDateString({ strict: true })
  startDate: string;

  @IsDateString({ strict: true })
  endDate: string;

  @IsInt()
  @IsPositive()
  amountOere: number;

  @IsString()
  @Length(1, 200)
  contactName: string;

  @IsEmail()
  contactEmail: string;

  @IsString()
  @Length(8, 20)
  contactPhone: string;
}
